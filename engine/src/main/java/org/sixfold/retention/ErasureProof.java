package org.sixfold.retention;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * What is left of an erased case.
 *
 * @param retention the period after which it was erased, in ISO form
 * @param counts how many rows of what were erased, as JSON
 * @param auditHash the hash of the case's last audit entry before the erasure
 * @param hash over all the others, so that the proof cannot be changed unseen
 */
public record ErasureProof(
    String caseId,
    String state,
    Instant openedAt,
    Instant closedAt,
    Instant erasedAt,
    String retention,
    String counts,
    String auditHash,
    String hash) {

  /** The same proof with its hash. */
  ErasureProof sealed() {
    return new ErasureProof(
        caseId, state, openedAt, closedAt, erasedAt, retention, counts, auditHash, computedHash());
  }

  /** Whether nothing of it was changed. */
  public boolean isIntact() {
    return computedHash().equals(hash);
  }

  private String computedHash() {
    String text =
        String.join(
            "\n",
            caseId,
            state,
            String.valueOf(openedAt.toEpochMilli()),
            String.valueOf(closedAt.toEpochMilli()),
            String.valueOf(erasedAt.toEpochMilli()),
            retention,
            counts,
            auditHash);
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
