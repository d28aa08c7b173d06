package org.sixfold.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.shared.DueWork;

/** The messengers of the installation, one after the other. */
record MessengerSending(List<OutboxSending> messengers) implements DueWork {

  @Override
  public Kind kind() {
    return Kind.MAILS;
  }

  @Override
  public Optional<Instant> nextDue() {
    return messengers.stream().flatMap(one -> one.nextDue().stream()).min(Instant::compareTo);
  }

  @Override
  public int runDue(Instant now) {
    return messengers.stream().mapToInt(one -> one.runDue(now)).sum();
  }
}
