package org.sixfold.modeling.persistence;

import java.time.Instant;

/**
 * A signature under a release that holds people longer.
 *
 * @param replayNo the replay that was known; null if there was none
 * @param heldLonger how many people it held longer
 * @param longerRows how many classes the tables hold longer
 */
public record ReleaseSignatureRow(
    String releaseId,
    String signedBy,
    String signedName,
    String statement,
    Integer replayNo,
    int heldLonger,
    int longerRows,
    Instant signedAt) {}
