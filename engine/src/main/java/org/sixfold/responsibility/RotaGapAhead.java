package org.sixfold.responsibility;

import java.time.Instant;
import org.sixfold.access.Role;

/** Within twelve hours nobody of a role will be on duty for a while; published once per gap. */
public record RotaGapAhead(String id, Role role, Instant from, Instant to) {}
