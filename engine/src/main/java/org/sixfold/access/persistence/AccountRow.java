package org.sixfold.access.persistence;

import java.time.Instant;

/**
 * @param changeDue whether somebody else knows the password, so that it should be changed
 * @param version counts the changes of the password; sessions of an older one end
 */
public record AccountRow(
    String username, String passwordHash, boolean changeDue, int version, Instant changedAt) {}
