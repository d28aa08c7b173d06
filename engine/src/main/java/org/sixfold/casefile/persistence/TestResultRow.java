package org.sixfold.casefile.persistence;

import java.time.Instant;
import org.sixfold.casefile.Tests;

/**
 * A laboratory's result.
 *
 * @param tube null where the laboratory named the person only
 */
public record TestResultRow(
    String id,
    String caseId,
    Instant sampledAt,
    Tests.Result outcome,
    String labNo,
    Instant receivedAt,
    String receivedBy,
    String correctsId,
    String correctedById,
    String sampleId,
    Instant toldAt,
    String tube) {}
