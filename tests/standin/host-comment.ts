/** Threaded comments of the workbook and their replies. */
import type { CellRange } from '../../src/workbook/address.js';
import { requireAllowed } from './guard.js';
import { HostFault, HostObject, NullObject, isRecord, textArgument } from './host-object.js';
import type { Host } from './host-object.js';
import { Range } from './host-range.js';
import type { GridComment } from './model.js';
import { parsePlace } from './range-address.js';

export class CommentCollection extends HostObject {
  readonly type = 'CommentCollection';

  override items(): readonly HostObject[] {
    return this.host.model.comments().map((comment) => new Comment(this.host, comment.id));
  }

  override index(key: unknown): HostObject {
    if (!this.host.model.comments().some((comment) => comment.id === key)) {
      throw new HostFault('ItemNotFound', String(key));
    }
    return new Comment(this.host, String(key));
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    switch (name) {
      case 'Add':
        return this.add(this.placeOf(args[0]), textOf(args[1]));
      case 'GetItemOrNullObject':
        return this.host.model.comments().some((comment) => comment.id === args[0])
          ? new Comment(this.host, textArgument(args, 0))
          : new NullObject(this.host);
      default:
        return super.invoke(name, args);
    }
  }

  /** A range, or an address with its sheet. */
  private placeOf(place: unknown): { readonly sheetId: string; readonly area: CellRange } {
    if (place instanceof Range) return place;
    if (typeof place !== 'string') throw new HostFault('InvalidArgument', 'cellAddress');
    return parsePlace(this.host.model, place);
  }

  private add({ sheetId, area }: { sheetId: string; area: CellRange }, content: string): HostObject {
    if (area.top !== area.bottom || area.left !== area.right) throw new HostFault('InvalidArgument', 'one cell');
    requireAllowed(this.host, sheetId, 'editObjects');
    return new Comment(this.host, this.host.model.addComment(sheetId, { row: area.top, column: area.left }, content));
  }
}

class Comment extends HostObject {
  readonly type = 'Comment';

  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override navigate(name: string): HostObject {
    if (name === 'Replies') return new ReplyCollection(this.host, this.comment());
    return super.navigate(name);
  }

  override invoke(name: string, args: readonly unknown[]): HostObject {
    if (name !== 'GetLocation') return super.invoke(name, args);
    const { sheetId, row, column } = this.comment();
    return new Range(this.host, sheetId, { top: row, left: column, bottom: row, right: column });
  }

  override read(name: string): unknown {
    if (name === 'Id') return this.id;
    if (name === 'Content') return this.comment().content;
    return super.read(name);
  }

  override call(name: string, args: readonly unknown[]): unknown {
    if (name !== 'Delete') return super.call(name, args);
    requireAllowed(this.host, this.comment().sheetId, 'editObjects');
    this.host.model.removeComment(this.id);
    return null;
  }

  private comment(): GridComment {
    const comment = this.host.model.comments().find((one) => one.id === this.id);
    if (!comment) throw new HostFault('ItemNotFound', this.id);
    return comment;
  }
}

class ReplyCollection extends HostObject {
  readonly type = 'CommentReplyCollection';

  constructor(
    host: Host,
    private readonly comment: GridComment,
  ) {
    super(host);
  }

  override items(): readonly HostObject[] {
    return this.comment.replies.map((_, index) => new Reply(this.host, `${this.comment.id}/${String(index)}`));
  }
}

class Reply extends HostObject {
  readonly type = 'CommentReply';

  constructor(
    host: Host,
    private readonly id: string,
  ) {
    super(host);
  }

  override identity(): Record<string, unknown> {
    return { Id: this.id };
  }

  override read(name: string): unknown {
    return name === 'Id' ? this.id : super.read(name);
  }
}

/** A text, or a rich content with its text inside (people who are mentioned are not modelled). */
function textOf(content: unknown): string {
  const text = isRecord(content) ? content['richContent'] : content;
  if (typeof text !== 'string' || text === '') throw new HostFault('InvalidArgument', 'content');
  return text;
}
