package org.sixfold.path;

/** The contract of {@code case-path}: ids of the model and names of its variables and messages. */
public final class PathProcess {

  public static final String KEY = "case-path";

  /** Where verification begins: one of the values below. */
  public static final String ENTRY = "entry";

  public static final String ENTRY_PHONE = "PHONE";
  public static final String ENTRY_VISIT = "VISIT";
  public static final String ENTRY_PLACE = "PLACE";
  public static final String ENTRY_RETURN = "RETURN";

  /** The person is held at a gate. */
  public static final String ENTRY_GATE = "GATE";

  /** The person is not here yet. */
  public static final String ENTRY_EXPECTED = "EXPECTED";

  /** Where verification begins once the person should be here: a value of {@link #ENTRY}. */
  public static final String ENTRY_THEN = "entryThen";

  /** When the person should arrive; a timer of the path. */
  public static final String EXPECTED_AT = "expectedAt";

  /** Set where {@link #ENTRY} is {@link #ENTRY_PLACE}. */
  public static final String PHONE_USABLE = "phoneUsable";

  /** Set, and true, if deadlines are those of contacts. */
  public static final String URGENT = "urgent";

  /** True if the person already is where the measure is carried out, so that nobody moves. */
  public static final String IN_PLACE = "inPlace";

  /** {@link #ENTRY} where an old decision holds again after a wrong admission. */
  public static final String ENTRY_RESUME = "RESUME";

  /** Result of the stage that ended last. */
  public static final String OUTCOME = "outcome";

  /** One restriction has ended, lawfully or by a decision. */
  public static final String RESTRICTION_ENDED = "restriction.ended";

  /** No restriction runs any more. */
  public static final String CASE_FREED = "case.freed";

  private PathProcess() {}
}
