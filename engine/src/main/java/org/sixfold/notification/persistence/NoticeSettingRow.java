package org.sixfold.notification.persistence;

import java.time.Instant;

/** A row of {@code notice_setting}; the quiet hours are both given or neither. */
public record NoticeSettingRow(
    String username, boolean mail, String quietFrom, String quietTo, Instant changedAt) {}
