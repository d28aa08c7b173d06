package org.sixfold.handover;

import java.util.List;

/**
 * A note as it is handed in.
 *
 * @param noteId the giver's own name for it: the same one again is the same note
 * @param to who takes over
 * @param words for the whole shift; null for none
 * @param sign the giver's name
 */
public record SignedHandOver(
    String noteId, String to, String words, String sign, List<SignedLine> lines) {

  /** One person, and what to say besides the facts; null for nothing. */
  public record SignedLine(String caseId, String words) {}
}
