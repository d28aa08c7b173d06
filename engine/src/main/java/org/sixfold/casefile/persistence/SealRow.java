package org.sixfold.casefile.persistence;

import java.time.Instant;

/** Seals a batch of openings; each seal's hash covers the one before. */
public record SealRow(
    long sealNo, int openingCount, String hashBefore, String sealHash, Instant sealedAt) {}
