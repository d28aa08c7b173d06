package org.sixfold.notification;

import java.util.List;
import java.util.Map;

/** Queues mails in the caller's transaction; they leave afterwards, at least once. */
public interface Notifications {

  /**
   * One mail.
   *
   * @param dedupeKey the same key is sent once, however often it is queued
   * @param username the receiver, a member of the roster
   * @param template name under {@code mail/} with Chinese and English text
   * @param values ids, codes, times; never personal data of the key person
   */
  record Mail(String dedupeKey, String username, String template, Map<String, Object> values) {}

  /** Queues mails in one batch. */
  void queueAll(List<Mail> mails);

  /** Queues one mail. */
  default void queue(
      String dedupeKey, String username, String template, Map<String, Object> values) {
    queueAll(List.of(new Mail(dedupeKey, username, template, values)));
  }
}
