package org.sixfold.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.PersonMapper;
import org.sixfold.casefile.persistence.PersonRow;
import org.sixfold.casefile.persistence.PhoneRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PersonsService implements Persons {

  private final PersonMapper persons;
  private final MatchKeysService keys;
  private final ContactData contactData;
  private final CaseMerging merging;
  private final Audit audit;
  private final ApplicationEventPublisher events;

  PersonsService(
      PersonMapper persons,
      MatchKeysService keys,
      ContactData contactData,
      CaseMerging merging,
      Audit audit,
      ApplicationEventPublisher events) {
    this.persons = persons;
    this.keys = keys;
    this.contactData = contactData;
    this.merging = merging;
    this.audit = audit;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  public Person of(String caseId) {
    return person(
        known(caseId), persons.findPhones(List.of(caseId)).stream().map(PhoneRow::phone).toList());
  }

  @Override
  @Transactional(readOnly = true)
  public Map<String, Person> all(Collection<String> caseIds) {
    if (caseIds.isEmpty()) {
      return Map.of();
    }
    Map<String, List<String>> phones =
        persons.findPhones(caseIds).stream()
            .collect(
                Collectors.groupingBy(
                    PhoneRow::caseId, Collectors.mapping(PhoneRow::phone, Collectors.toList())));
    return persons.findAll(caseIds).stream()
        .collect(
            Collectors.toMap(
                PersonRow::caseId,
                row -> person(row, phones.getOrDefault(row.caseId(), List.of()))));
  }

  private static Person person(PersonRow row, List<String> phones) {
    return new Person(
        row.name(), row.documentType(), row.document(), row.phone(), row.address(), phones);
  }

  @Override
  @Transactional(readOnly = true)
  public List<String> casesOf(String caseId) {
    PersonRow person = known(caseId);
    Set<String> cases = new TreeSet<>(List.of(caseId));
    if (person.documentKey() != null) {
      cases.addAll(persons.findCasesByDocument(person.documentKey()));
    }
    if (person.name() != null && person.phone() != null) {
      cases.addAll(persons.findCasesByNameAndPhone(person.name(), person.phone()));
    }
    return List.copyOf(cases);
  }

  @Override
  public String correct(String caseId, Correction correction, String reason) {
    PersonRow before = known(caseId);
    PersonRow after = corrected(before, correction);
    List<String> fields = changed(before, after);
    if (fields.isEmpty()) {
      return caseId;
    }
    if (!Objects.equals(before.documentKey(), after.documentKey())) {
      String survivor = merging.rekey(caseId, before, after.documentKey());
      if (!survivor.equals(caseId)) {
        return survivor;
      }
    }
    persons.update(after);
    if (fields.contains("phone")) {
      contactData.keepFormer(caseId, before.phone());
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("fields", fields);
    details.put("reason", reason);
    audit.record(new Audit.Change(caseId, "person.corrected", details));
    events.publishEvent(new PersonCorrected(caseId));
    return caseId;
  }

  private PersonRow known(String caseId) {
    PersonRow row = persons.find(caseId);
    if (row == null) {
      throw ProblemException.notFound("case.unknown");
    }
    return row;
  }

  private PersonRow corrected(PersonRow before, Correction correction) {
    String document =
        correction.document() == null
            ? before.document()
            : MatchText.document(correction.document());
    boolean sameDocument = Objects.equals(document, before.document());
    if (!sameDocument && !document.matches("[A-Z0-9]{6,18}")) {
      throw ProblemException.unfit(
          "person.invalid", List.of(new FieldProblem("document", "person.documentInvalid")));
    }
    String address = or(correction.address(), before.address());
    return new PersonRow(
        before.caseId(),
        or(correction.name(), before.name()),
        or(correction.documentType(), before.documentType()),
        document,
        sameDocument ? before.documentKey() : keys.ofDocument(document),
        correction.phone() == null ? before.phone() : MatchText.phone(correction.phone()),
        address,
        keys.ofDoor(address));
  }

  private static String or(String corrected, String before) {
    return corrected == null ? before : corrected.strip();
  }

  private static List<String> changed(PersonRow before, PersonRow after) {
    List<String> fields = new ArrayList<>();
    note(fields, "name", before.name(), after.name());
    note(fields, "documentType", before.documentType(), after.documentType());
    note(fields, "document", before.document(), after.document());
    note(fields, "phone", before.phone(), after.phone());
    note(fields, "address", before.address(), after.address());
    return fields;
  }

  private static void note(List<String> fields, String field, String before, String after) {
    if (!Objects.equals(before, after)) {
      fields.add(field);
    }
  }
}
