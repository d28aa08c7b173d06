package org.sixfold.responsibility;

import java.time.Instant;
import org.sixfold.access.Role;

/**
 * Somebody can't answer from now on: an absence has begun, or the member has left. Published in the
 * transaction that notes it, so that seats and tasks are handed over with it or not at all.
 *
 * @param since names the cause once: the same absence is never published twice
 */
public record MemberAway(String username, Role role, Instant since) {}
