package org.sixfold.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseFileMapper;
import org.sixfold.casefile.persistence.PersonMapper;
import org.sixfold.casefile.persistence.PersonRow;
import org.sixfold.casefile.persistence.PhoneRow;
import org.sixfold.grid.Door;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Phone and address as checks correct them; the phone before stays as a further contact. */
@Component
class ContactData {

  private static final int MAX_PHONE = 100;
  private static final int MAX_ADDRESS = 1000;

  private final PersonMapper persons;
  private final CaseFileMapper cases;
  private final MatchKeysService keys;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ApplicationEventPublisher events;

  ContactData(
      PersonMapper persons,
      CaseFileMapper cases,
      MatchKeysService keys,
      Audit audit,
      SixfoldClock clock,
      ApplicationEventPublisher events) {
    this.persons = persons;
    this.cases = cases;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  void correct(String caseId, String phone, String address) {
    PersonRow before = persons.find(caseId);
    if (before == null) {
      throw ProblemException.notFound("case.unknown");
    }
    String newPhone = phone == null || phone.isBlank() ? before.phone() : MatchText.phone(phone);
    String newAddress = address == null || address.isBlank() ? before.address() : address.strip();
    if (newPhone != null && newPhone.length() > MAX_PHONE) {
      throw tooLong("phone", MAX_PHONE);
    }
    if (newAddress != null && newAddress.length() > MAX_ADDRESS) {
      throw tooLong("address", MAX_ADDRESS);
    }
    boolean phoneChanged = !Objects.equals(newPhone, before.phone());
    boolean addressChanged = !Objects.equals(newAddress, before.address());
    if (!phoneChanged && !addressChanged) {
      return;
    }
    persons.update(
        new PersonRow(
            caseId,
            before.name(),
            before.documentType(),
            before.document(),
            before.documentKey(),
            newPhone,
            newAddress,
            keys.ofDoor(newAddress)));
    if (phoneChanged) {
      keepFormer(caseId, before.phone());
      cases.phoneIsUsable(caseId);
    }
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("phone", phoneChanged);
    details.put("address", addressChanged);
    audit.record(new Audit.Change(caseId, "person.contactCorrected", details));
    boolean doorChanged = addressChanged && !Door.of(newAddress).equals(Door.of(before.address()));
    if (phoneChanged || doorChanged) {
      events.publishEvent(new PersonCorrected(caseId));
    }
  }

  private static ProblemException tooLong(String field, int max) {
    return ProblemException.unfit(
        "person.invalid", List.of(new FieldProblem(field, "person.tooLong", max)));
  }

  /** Keeps a phone that is no longer the first as a further contact. */
  void keepFormer(String caseId, String phone) {
    if (phone == null || phone.isBlank()) {
      return;
    }
    boolean kept =
        persons.findPhones(List.of(caseId)).stream().anyMatch(one -> one.phone().equals(phone));
    if (!kept) {
      persons.insertPhones(List.of(new PhoneRow(caseId, phone, clock.now(), "FORMER")));
    }
  }
}
