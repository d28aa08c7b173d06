package org.sixfold.notification;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/**
 * The mail server, if one is configured. One failed connection speaks for all mails that wait: the
 * server is left alone for a minute, then twice as long each time, so that a server that does not
 * answer costs one connection and not one for every mail. Each node keeps this for itself.
 */
@Component
class MailServer {

  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  private final ObjectProvider<JavaMailSender> senders;
  private final Duration longestPause;
  private Duration pause = Duration.ZERO;
  private Instant awayUntil = Instant.MIN;

  MailServer(ObjectProvider<JavaMailSender> senders, MailProperties properties) {
    this.senders = senders;
    this.longestPause = properties.longestPause();
  }

  /** Empty if none is configured. */
  Optional<JavaMailSender> sender() {
    return Optional.ofNullable(senders.getIfAvailable());
  }

  /** The earliest moment at which it may be tried. */
  synchronized Instant triedFrom(Instant wanted) {
    return awayUntil.isAfter(wanted) ? awayUntil : wanted;
  }

  synchronized void answered() {
    pause = Duration.ZERO;
  }

  /** Pauses if the failure is the server's and not that of one message. */
  synchronized void failed(Exception failure, Instant now) {
    if (!isAway(failure)) {
      return;
    }
    Duration next = pause.isZero() ? FIRST_PAUSE : pause.multipliedBy(2);
    pause = next.compareTo(longestPause) > 0 ? longestPause : next;
    awayUntil = now.plus(pause);
  }

  /** A refused message names itself as failed; a failed connection is the cause of the whole. */
  private static boolean isAway(Exception failure) {
    if (failure instanceof MailAuthenticationException) {
      return true;
    }
    return failure instanceof MailSendException send
        && (send.getCause() != null
            || send.getFailedMessages().values().stream().anyMatch(MailServer::isLost));
  }

  private static boolean isLost(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof IOException) {
        return true;
      }
    }
    return false;
  }
}
