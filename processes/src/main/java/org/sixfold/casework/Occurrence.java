package org.sixfold.casework;

/**
 * What may happen to a person beside the ordinary path, as often as it happens; the path's model
 * says which process deals with it.
 */
public enum Occurrence {
  /** Somebody objects to the measure. */
  OBJECTION_FILED("objection.filed"),
  /** The person does not agree; answered by talk. */
  PERSON_REFUSED("person.refused"),
  /** A shorter, other or longer measure is wanted; only a signature makes it so. */
  CHANGE_PROPOSED("measure.changeProposed"),
  /** A seat among the six is vacant. */
  SEAT_VACANT("team.seatVacant"),
  NEED_RAISED("need.raised"),
  SYMPTOMS_REPORTED("symptoms.reported"),
  MEDICAL_EXIT_REQUESTED("medicalExit.requested"),
  /** Somebody looks in; never a violation. */
  PERSON_NOT_REACHED("person.notReached"),
  POSITIVE_RECEIVED("test.positive"),
  /** A second doctor confirmed it: somebody asks whom the person met and where it was. */
  POSITIVE_CONFIRMED("positive.confirmed"),
  /** A new decision was signed: the path starts the measure anew with its end. */
  MEASURE_CHANGED("measure.changed"),
  DISCHARGED("hospital.discharged"),
  ADMISSION_ERROR_FOUND("hospital.errorFound");

  private final String message;

  Occurrence(String message) {
    this.message = message;
  }

  /** The name of the message in the models. */
  public String message() {
    return message;
  }
}
