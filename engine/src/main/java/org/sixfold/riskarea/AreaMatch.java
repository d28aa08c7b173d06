package org.sixfold.riskarea;

/** An area that a place and a time meet. */
public record AreaMatch(RiskArea area, Fit fit) {

  /** How sure it is that somebody who was at the place was in the area. */
  public enum Fit {
    /** The place lies in the area. */
    WITHIN,
    /** The area is a part of the place, or the place's name is borne by several: to be asked. */
    WIDER
  }
}
