package org.sixfold.notification;

import java.util.Map;

/** Queues mails in the caller's transaction; they leave afterwards, at least once. */
public interface Notifications {

  /**
   * Queues one mail.
   *
   * @param dedupeKey the same key is sent once, however often it is queued
   * @param username the receiver, a member of the roster
   * @param template name under {@code mail/} with Chinese and English text
   * @param values ids, codes, times; never personal data of the key person
   */
  void queue(String dedupeKey, String username, String template, Map<String, Object> values);
}
