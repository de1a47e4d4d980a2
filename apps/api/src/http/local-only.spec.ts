import { describe, expect, it } from '@jest/globals';
import { checkHost, checkKnownHost, listeningAddress, urlOf } from './local-only.js';

describe('an address to listen on', () => {
  it.each(['127.0.0.1', '127.1.2.3', '::1', 'localhost'])('may be %s', (host) => {
    expect(listeningAddress(host, false)).toBe(host);
  });

  it.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example.org', 'localhost.example.org', ''])(
    'may not be %s',
    (host) => {
      expect(() => listeningAddress(host, false)).toThrow(expect.objectContaining({ code: 'server.address-refused' }));
    },
  );

  it.each(['0.0.0.0', '::', '10.0.0.1'])('may be %s where people say who they are', (host) => {
    expect(listeningAddress(host, true)).toBe(host);
  });

  it('stands in brackets where it has colons', () => {
    expect([urlOf('::1', 80), urlOf('127.0.0.1', 80)]).toEqual(['http://[::1]:80', 'http://127.0.0.1:80']);
  });
});

describe('the name that a request asks for', () => {
  it.each(['127.0.0.1:3000', 'localhost', 'LOCALHOST:80', '[::1]:3000'])('may be %s', (host) => {
    expect(() => checkHost(host)).not.toThrow();
  });

  it.each(['register.example', 'localhost.example:80', '', undefined])('may not be %s', (host) => {
    expect(() => checkHost(host)).toThrow(expect.objectContaining({ code: 'request.host-refused' }));
  });
});

describe('the name that a request asks for where people say who they are', () => {
  const origins = ['https://register.example.org'];

  it.each(['register.example.org', '10.0.0.1:3000', 'localhost:3000'])('may be %s', (host) => {
    expect(() => checkKnownHost(host, origins)).not.toThrow();
  });

  it.each(['evil.example', 'register.example.org.evil.example', undefined])('may not be %s', (host) => {
    expect(() => checkKnownHost(host, origins)).toThrow(expect.objectContaining({ code: 'request.host-refused' }));
  });

  it('may be any where none was given', () => {
    expect(() => checkKnownHost('any.example', [])).not.toThrow();
  });
});
