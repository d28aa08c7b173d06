package org.sixfold.notification;

import java.util.List;
import java.util.Map;

/**
 * Tells members of something, in the caller's transaction: by a notice in the product and by a mail
 * that leaves afterwards, at least once. Nobody is sent more than one message in fifteen minutes,
 * what comes meanwhile is held and leaves together; only what is due within minutes goes at once.
 */
public interface Notifications {

  /**
   * One mail and its notice.
   *
   * @param dedupeKey the same key is sent once, however often it is queued
   * @param username the receiver, a member of the roster
   * @param template name under {@code mail/} with Chinese and English text
   * @param values ids, codes, times; never personal data of the key person
   * @param atOnce whether fifteen minutes of waiting would be too late: alarms, and tasks whose
   *     ladder climbs within minutes
   */
  record Mail(
      String dedupeKey,
      String username,
      String template,
      Map<String, Object> values,
      boolean atOnce) {

    /** A mail that may wait a quarter of an hour. */
    public Mail(String dedupeKey, String username, String template, Map<String, Object> values) {
      this(dedupeKey, username, template, values, false);
    }
  }

  /** Queues mails in one batch. */
  void queueAll(List<Mail> mails);

  /** Queues one mail that may wait. */
  default void queue(
      String dedupeKey, String username, String template, Map<String, Object> values) {
    queueAll(List.of(new Mail(dedupeKey, username, template, values)));
  }

  /** Queues an alarm. */
  default void alarm(
      String dedupeKey, String username, String template, Map<String, Object> values) {
    queueAll(List.of(new Mail(dedupeKey, username, template, values, true)));
  }
}
