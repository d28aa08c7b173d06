package org.sixfold.notification;

import java.time.Instant;
import java.util.List;
import org.sixfold.notification.persistence.OutboxRow;

/** A way by which messages reach people outside the product. */
interface NoticeChannel {

  /** As the outbox and people's settings name it. */
  String name();

  /** Whether messages can leave at all; else they wait and nothing is due. */
  boolean isAvailable();

  /** The earliest moment at which it may be tried: one that is away is left alone for a while. */
  default Instant triedFrom(Instant wanted) {
    return wanted;
  }

  /** After how many attempts a message counts as undeliverable. */
  int mostAttempts();

  /**
   * Sends what leaves together, once.
   *
   * @throws Undeliverable if it can never arrive
   * @throws NotTaken if it may arrive later
   */
  void send(String username, List<OutboxRow> bundle, Instant now);

  /** Nobody can be reached this way; the reason names no person. */
  final class Undeliverable extends RuntimeException {
    Undeliverable(String reason) {
      super(reason, null, false, false);
    }
  }

  /** The other side did not take it; the reason names no person. */
  final class NotTaken extends RuntimeException {
    NotTaken(String reason) {
      super(reason, null, false, false);
    }
  }
}
