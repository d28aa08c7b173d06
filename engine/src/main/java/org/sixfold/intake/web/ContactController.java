package org.sixfold.intake.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sixfold.access.CurrentUser;
import org.sixfold.casefile.CaseContacts.ContactView;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.intake.ContactReports;
import org.sixfold.intake.ContactReports.Contact;
import org.sixfold.intake.ContactReports.Person;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whom the person of a case met. */
@RestController
class ContactController {

  private final CurrentUser currentUser;
  private final ContactReports contacts;

  ContactController(CurrentUser currentUser, ContactReports contacts) {
    this.currentUser = currentUser;
    this.contacts = contacts;
  }

  record PersonBody(
      String name, String documentType, String document, String phone, String address) {}

  record ContactBody(String caseId, PersonBody person, String kind, Instant metAt) {}

  @PostMapping("/api/cases/{id}/contacts")
  Map<String, List<ContactView>> add(@PathVariable String id, @RequestBody ContactBody body) {
    PersonBody person = body.person();
    Person met =
        person == null
            ? null
            : new Person(
                person.name(),
                person.documentType(),
                person.document(),
                person.phone(),
                person.address());
    Contact contact = new Contact(body.caseId(), met, kind(body.kind()), body.metAt());
    return Map.of("contacts", contacts.add(id, currentUser.get(), contact));
  }

  private static CaseLinks.Kind kind(String name) {
    return Arrays.stream(CaseLinks.Kind.values())
        .filter(kind -> kind.name().equals(name))
        .findFirst()
        .orElse(null);
  }
}
