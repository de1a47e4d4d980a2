import { ApiProperty } from '@nestjs/swagger';

/** What a write would do, said before it is done. */
export class PreviewAnswer {
  @ApiProperty({ type: [String], description: 'In sentences; none where it is already so.' })
  readonly would!: readonly string[];
}
