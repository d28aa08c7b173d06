package org.sixfold.notification.persistence;

/** A row of {@code notice_robot}. */
public record RobotRow(String username, String channel, String token, String secret) {}
