package org.sixfold.verification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.casefile.CaseLinks.Link;
import org.sixfold.casefile.CaseOrigins;
import org.sixfold.casefile.CaseOrigins.Origin;
import org.sixfold.casefile.CaseState;
import org.sixfold.casework.ClassFacts.Contact;
import org.sixfold.casework.Proposals;
import org.sixfold.intake.CaseReports.Source;
import org.springframework.stereotype.Component;

/** Whom a person met, by the links of the case and by the list or report that named the person. */
@Component
class MetPeople {

  private static final String INFECTED = "CONFIRMED_CASE";
  private static final String CLOSE = "CLOSE_CONTACT";

  private final CaseLinks links;
  private final CaseOrigins origins;
  private final Proposals proposals;

  MetPeople(CaseLinks links, CaseOrigins origins, Proposals proposals) {
    this.links = links;
    this.origins = origins;
    this.proposals = proposals;
  }

  /**
   * The closest contact.
   *
   * @param metAt when they last met; null if nobody told
   */
  record Met(Contact contact, Instant metAt) {}

  Met of(String caseId) {
    List<Link> all = links.of(caseId);
    return all.stream()
        .filter(this::isInfected)
        .findFirst()
        .map(link -> new Met(Contact.POSITIVE, link.metAt()))
        .or(() -> listed(caseId, all))
        .or(
            () ->
                all.stream()
                    .filter(link -> proposals.isOfClass(link.caseId(), CLOSE))
                    .findFirst()
                    .map(link -> new Met(Contact.CLOSE_CONTACT, link.metAt())))
        .orElse(new Met(Contact.NONE, null));
  }

  private Optional<Met> listed(String caseId, List<Link> all) {
    Origin origin = origins.of(caseId);
    if (ListWords.secondaryContact(origin.details())) {
      return Optional.of(new Met(Contact.LISTED_SECONDARY, null));
    }
    boolean listed =
        ListWords.closeContact(origin.details())
            || origin.contactList() && origin.source().equals("LIST")
            || origin.source().equals(Source.CONTACT.name()) && !namesOneOf(origin, all);
    return listed ? Optional.of(new Met(Contact.LISTED, null)) : Optional.empty();
  }

  /** Whether the report says whose contact the person is: then it depends on that one's class. */
  private static boolean namesOneOf(Origin origin, List<Link> all) {
    return all.stream().anyMatch(link -> link.caseId().equals(origin.sourceNo()));
  }

  private boolean isInfected(Link link) {
    return link.state() == CaseState.IN_HOSPITAL || proposals.isOfClass(link.caseId(), INFECTED);
  }
}
