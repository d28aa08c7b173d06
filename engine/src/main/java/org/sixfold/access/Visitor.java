package org.sixfold.access;

import java.io.Serializable;
import java.security.Principal;
import org.sixfold.shared.Actor;

/**
 * The person of one case, let in by a personal link. Whoever holds it reaches this case and no
 * other, and nothing that is for members.
 *
 * @param linkId which link let the person in
 */
public record Visitor(String linkId, String caseId) implements Principal, Serializable {

  /** The role as logs of openings name it. */
  public static final String ROLE = "PERSON";

  @Override
  public String getName() {
    return Actor.PERSON;
  }
}
