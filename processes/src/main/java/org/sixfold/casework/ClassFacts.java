package org.sixfold.casework;

import java.util.Map;
import org.sixfold.riskarea.RiskLevel;

/**
 * What is known of a person for the class, as codes.
 *
 * @param area the strictest level of the areas where the person was; null if none is known
 * @param daysSince full days since the person left it; {@link #UNKNOWN} if nobody told
 */
public record ClassFacts(
    Event event, Contact contact, Arrival arrival, RiskLevel area, int daysSince) {

  public static final int UNKNOWN = -1;

  static final String NO_AREA = "NONE";

  /** What happened to the person. */
  public enum Event {
    NONE,
    /** From hospital, after a treatment. */
    DISCHARGED,
    /** The person's own last test. */
    POSITIVE,
    /** A job apart from others has ended. */
    CLOSED_LOOP
  }

  /** Whom the person met. */
  public enum Contact {
    NONE,
    /** Somebody who is infected. */
    POSITIVE,
    /** A list of close contacts names the person. */
    LISTED,
    /** A close contact. */
    CLOSE_CONTACT,
    /** A list of secondary contacts names the person. */
    LISTED_SECONDARY
  }

  /** From where the person came. */
  public enum Arrival {
    INLAND,
    ABROAD
  }

  /** Of somebody of whom only this is known. */
  public static ClassFacts of(Contact contact) {
    return new ClassFacts(Event.NONE, contact, Arrival.INLAND, null, UNKNOWN);
  }

  Map<String, Object> inputs() {
    return Map.of(
        "event", event.name(),
        "contact", contact.name(),
        "arrival", arrival.name(),
        "area", area == null ? NO_AREA : area.name(),
        "daysSince", daysSince);
  }
}
