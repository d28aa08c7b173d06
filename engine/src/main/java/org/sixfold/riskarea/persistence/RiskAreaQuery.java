package org.sixfold.riskarea.persistence;

import java.time.Instant;
import java.util.List;

/**
 * Which entries are looked for; what is null or empty filters nothing.
 *
 * @param at a moment that they cover
 * @param codes places at or below which they lie
 * @param above places that they cover, beside those
 * @param name part of their place's name
 * @param afterFrom together with {@code afterId}: what follows this entry in the order of the list
 */
public record RiskAreaQuery(
    Instant at,
    String state,
    List<String> codes,
    List<String> above,
    String name,
    Instant afterFrom,
    String afterId,
    int limit) {}
