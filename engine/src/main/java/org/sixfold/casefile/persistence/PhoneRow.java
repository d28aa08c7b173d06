package org.sixfold.casefile.persistence;

import java.time.Instant;

/** A further contact of a person. */
public record PhoneRow(String caseId, String phone, Instant notedAt, String source) {}
