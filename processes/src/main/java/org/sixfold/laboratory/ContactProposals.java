package org.sixfold.laboratory;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.CaseLinks;
import org.sixfold.casefile.CaseLinks.Link;
import org.sixfold.casefile.Restrictions;
import org.sixfold.casework.CaseNote;
import org.sixfold.casework.ClassFacts;
import org.sixfold.casework.ClassFacts.Contact;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.MeasureChanges;
import org.sixfold.casework.Notes;
import org.sixfold.casework.Occurrences;
import org.sixfold.casework.PersonClassTable;
import org.sixfold.casework.Proposals;
import org.sixfold.laboratory.persistence.ContactProposalMapper;
import org.sixfold.laboratory.persistence.ContactProposalRow;
import org.sixfold.shared.Actor;
import org.sixfold.shared.Ids;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A confirmed positive is a new exposure of the people whom the person met: for each a doctor and
 * the deciding officer are asked, and nothing changes without their signatures. If the result was
 * wrong, what is still asked is withdrawn, and what was signed is asked to be taken back.
 */
@Service
@Transactional
class ContactProposals {

  /** Whom a new exposure makes nothing more than they are. */
  private static final Set<String> NO_UPGRADE =
      Set.of("CLOSE_CONTACT", "CONFIRMED_CASE", "DISCHARGED_PATIENT");

  /** Why, in words that say nothing of the other person's health. */
  private static final Map<MeasureChange, String> REASONS =
      Map.of(
          MeasureChange.EXTEND, "关联人员情况有变，请复核本人类别",
          MeasureChange.SHORTEN, "此前据以提级的关联人员情况已更正，请复核是否恢复原类别");

  private final ContactProposalMapper asked;
  private final CaseLinks links;
  private final PersonClassTable classes;
  private final Proposals proposals;
  private final Restrictions restrictions;
  private final MeasureChanges changes;
  private final Occurrences occurrences;
  private final Notes notes;
  private final Audit audit;
  private final SixfoldClock clock;

  ContactProposals(
      ContactProposalMapper asked,
      CaseLinks links,
      PersonClassTable classes,
      Proposals proposals,
      Restrictions restrictions,
      MeasureChanges changes,
      Occurrences occurrences,
      Notes notes,
      Audit audit,
      SixfoldClock clock) {
    this.asked = asked;
    this.links = links;
    this.classes = classes;
    this.proposals = proposals;
    this.restrictions = restrictions;
    this.changes = changes;
    this.occurrences = occurrences;
    this.notes = notes;
    this.audit = audit;
    this.clock = clock;
  }

  /** Where the rules of the day name no class for such contacts, nobody is asked about. */
  void propose(String indexCaseId, String resultId) {
    classes.fitting(ClassFacts.of(Contact.POSITIVE), clock.today()).stream()
        .findFirst()
        .ifPresent(
            fitting ->
                links
                    .of(indexCaseId)
                    .forEach(link -> propose(indexCaseId, resultId, link, fitting.personClass())));
  }

  private void propose(String indexCaseId, String resultId, Link link, String personClass) {
    Optional<String> before = proposals.latest(link.caseId()).map(Proposals.Proposal::personClass);
    if (link.state().isEnded() || before.filter(NO_UPGRADE::contains).isPresent()) {
      return;
    }
    ContactProposalRow row =
        new ContactProposalRow(
            Ids.next(),
            link.caseId(),
            indexCaseId,
            resultId,
            personClass,
            link.metAt(),
            before.orElse(null),
            clock.now());
    asked.insert(row);
    ask(row, MeasureChange.EXTEND, personClass);
    record(row, "contact.upgradeProposed");
  }

  /** Withdraws what a wrong result asked; a signed upgrade is asked to be taken back. */
  void takeBack(String resultId) {
    for (ContactProposalRow row : asked.findOpen(resultId)) {
      if (asked.takeBack(row.id(), clock.now()) == 1) {
        if (isSigned(row)) {
          ask(row, MeasureChange.SHORTEN, row.classBefore());
        } else if (occurrences.withdraw(row.caseId(), row.id())) {
          proposals.drop(row.caseId(), row.id());
        }
        record(row, "contact.upgradeTakenBack");
      }
    }
  }

  /** The proposals rest on another report of the same laboratory finding. */
  void restOn(String resultId, String otherResultId) {
    asked.restOn(resultId, otherResultId);
  }

  /** Whether the upgrade has become the person's decision. */
  private boolean isSigned(ContactProposalRow row) {
    return row.classBefore() != null
        && restrictions.decisionsOf(row.caseId()).stream()
            .anyMatch(decision -> decision.id().compareTo(row.id()) > 0)
        && proposals.isOfClass(row.caseId(), row.personClass());
  }

  private void ask(ContactProposalRow row, MeasureChange wanted, String personClass) {
    Map<String, Object> routing = new HashMap<>();
    routing.put("cause", row.id());
    routing.put(MeasureChanges.OTHER_CASE, row.indexCaseId());
    routing.put("proposedClass", personClass);
    routing.put("proposedFrom", row.countedFrom().toString());
    boolean taken = changes.ask(row.caseId(), wanted, REASONS.get(wanted), Actor.SYSTEM, routing);
    if (!taken) {
      notes.tellDoctor(row.caseId(), CaseNote.CONTACT_CHANGED, row.id() + ":" + wanted);
    }
  }

  private void record(ContactProposalRow row, String action) {
    audit.record(
        new Audit.Change(
            row.caseId(), action, Map.of("proposalId", row.id(), "linkedCase", row.indexCaseId())));
  }
}
