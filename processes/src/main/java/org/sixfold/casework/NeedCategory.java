package org.sixfold.casework;

/** What a person may need; the deadline goes by the category. */
public enum NeedCategory {
  DISTRESS("DISTRESS"),
  SAFETY("DISTRESS"),
  MEDICAL("MEDICINE"),
  MEDICINE("MEDICINE"),
  FOOD("FOOD"),
  INFANT("FOOD"),
  COUNSELLING("OTHER"),
  LANGUAGE("OTHER"),
  OTHER("OTHER");

  private final String deadlinePart;

  NeedCategory(String deadlinePart) {
    this.deadlinePart = deadlinePart;
  }

  /** The part of the row {@code meet-need} in the table of deadlines. */
  public String deadlinePart() {
    return deadlinePart;
  }

  /** Whether somebody may come to harm within the hour. */
  public boolean isUrgent() {
    return deadlinePart.equals("DISTRESS");
  }
}
