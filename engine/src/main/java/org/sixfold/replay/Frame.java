package org.sixfold.replay;

/** A process or sub-process that is under way. */
final class Frame {

  final Way.Scope scope;

  /** What entered it; null for the path itself. */
  final Frame parent;

  /** The node by which it was entered; null for the path and for event sub-processes. */
  final Way.Node at;

  /** The outcome with which it was entered. */
  final String outcome;

  /** Tokens and frames in it. */
  int live;

  boolean over;

  Frame(Way.Scope scope, Frame parent, Way.Node at, String outcome) {
    this.scope = scope;
    this.parent = parent;
    this.at = at;
    this.outcome = outcome;
  }

  boolean isOver() {
    return over || parent != null && parent.isOver();
  }

  boolean within(Frame other) {
    return this == other || parent != null && parent.within(other);
  }
}
