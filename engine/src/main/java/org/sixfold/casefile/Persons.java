package org.sixfold.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The person of a case, unmasked: only for tasks that need the numbers and for corrections. */
public interface Persons {

  /**
   * A person as the file knows them.
   *
   * @param document null if none is known
   * @param furtherPhones contacts beside the first one
   */
  record Person(
      String name,
      String documentType,
      String document,
      String phone,
      String address,
      List<String> furtherPhones) {}

  /** What is to be corrected; null leaves as is. */
  record Correction(
      String name, String documentType, String document, String phone, String address) {}

  /**
   * The person of a case.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code case.unknown}
   */
  Person of(String caseId);

  /** Those of several cases, by case; cases that do not exist are left out. */
  Map<String, Person> all(Collection<String> caseIds);

  /**
   * All cases of the same person, oldest first, this one included: of the same document, or of the
   * same name and phone. Cases that were annulled were never theirs.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code case.unknown}
   */
  List<String> casesOf(String caseId);

  /**
   * Corrects a person with a reason. If the right document belongs to somebody with an open case,
   * this case ends as ANNULLED and the other one goes on with this one's contacts.
   *
   * @return the id of the case that goes on
   * @throws org.sixfold.shared.ProblemException 409 {@code person.underControl} if two cases would
   *     merge of which this one carries a decision; 422 with field errors
   */
  String correct(String caseId, Correction correction, String reason);
}
