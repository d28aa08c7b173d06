package org.sixfold.intake;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseContacts;
import org.sixfold.casefile.CaseContacts.ContactView;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.intake.CaseReports.Report;
import org.sixfold.intake.CaseReports.Source;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody whom the person of a case met: a case that there is, or one that opens now. */
@Service
public class ContactReports {

  private final CaseContacts contacts;
  private final CaseReports reports;
  private final SixfoldClock clock;

  ContactReports(CaseContacts contacts, CaseReports reports, SixfoldClock clock) {
    this.contacts = contacts;
    this.reports = reports;
    this.clock = clock;
  }

  /** The person met, as told. */
  public record Person(
      String name, String documentType, String document, String phone, String address) {}

  /**
   * A contact.
   *
   * @param contactCaseId the contact's case; null if {@code person} is given
   * @param metAt when they last met; null for now
   */
  public record Contact(String contactCaseId, Person person, CaseLinks.Kind kind, Instant metAt) {}

  /**
   * Links the contact, whose case opens if there is none.
   *
   * @return all contacts of the case
   * @throws ProblemException 404 {@code case.unknown}, 403, 422 {@code contact.invalid} or {@code
   *     case.invalid}
   */
  @Transactional
  public List<ContactView> add(String caseId, SignedInUser by, Contact contact) {
    contacts.checkMayLink(caseId, by);
    if ((contact.contactCaseId() == null) == (contact.person() == null)) {
      throw invalid("caseId");
    }
    if (contact.kind() == null) {
      throw invalid("kind");
    }
    if (contact.metAt() != null && contact.metAt().isAfter(clock.now())) {
      throw invalid("metAt");
    }
    String other =
        contact.contactCaseId() == null
            ? opened(caseId, contact.person(), by)
            : known(contact.contactCaseId(), by);
    return contacts.link(caseId, by, other, contact.kind(), contact.metAt());
  }

  /** The command room may link any case it may open; nobody learns of others by trying. */
  private String known(String contactCaseId, SignedInUser by) {
    contacts.checkMayLink(contactCaseId, by);
    return contactCaseId;
  }

  private String opened(String caseId, Person person, SignedInUser by) {
    return reports
        .report(
            new Report(
                Source.CONTACT,
                caseId,
                person.name(),
                person.documentType(),
                person.document(),
                person.phone(),
                person.address(),
                null,
                null,
                List.of()),
            by.username())
        .caseId();
  }

  private static ProblemException invalid(String field) {
    return ProblemException.unfit(
        "contact.invalid", List.of(new FieldProblem(field, "value.invalid")));
  }
}
