package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.persistence.CaseLinkMapper;
import org.sixfold.casefile.persistence.CaseLinkRow;
import org.sixfold.casefile.persistence.CaseQueryMapper;
import org.sixfold.shared.Actor;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CaseLinksService implements CaseLinks {

  private final CaseLinkMapper links;
  private final CaseQueryMapper cases;
  private final Audit audit;
  private final SixfoldClock clock;
  private final ObjectProvider<Actor> actor;

  CaseLinksService(
      CaseLinkMapper links,
      CaseQueryMapper cases,
      Audit audit,
      SixfoldClock clock,
      ObjectProvider<Actor> actor) {
    this.links = links;
    this.cases = cases;
    this.audit = audit;
    this.clock = clock;
    this.actor = actor;
  }

  @Override
  public boolean link(String caseId, String otherCaseId, Kind kind, Instant metAt) {
    if (caseId.equals(otherCaseId)
        || cases.find(caseId) == null
        || cases.find(otherCaseId) == null) {
      throw ProblemException.unfit(
          "contact.invalid", List.of(new FieldProblem("caseId", "value.invalid")));
    }
    boolean inOrder = caseId.compareTo(otherCaseId) < 0;
    Actor present = actor.getIfAvailable();
    CaseLinkRow row =
        new CaseLinkRow(
            inOrder ? caseId : otherCaseId,
            inOrder ? otherCaseId : caseId,
            kind,
            metAt,
            present == null ? Actor.SYSTEM : present.username(),
            clock.now());
    try {
      links.insert(row);
    } catch (DuplicateKeyException linkedBefore) {
      return false;
    }
    record(caseId, otherCaseId, kind);
    record(otherCaseId, caseId, kind);
    return true;
  }

  private void record(String caseId, String otherCaseId, Kind kind) {
    audit.record(
        new Audit.Change(
            caseId, "contact.linked", Map.of("linkedCase", otherCaseId, "link", kind.name())));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Link> of(String caseId) {
    return links.findOf(caseId).stream()
        .map(
            row ->
                new Link(
                    row.caseId(),
                    row.kind(),
                    row.metAt(),
                    row.caseState(),
                    row.name(),
                    row.gridPath()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public String openCaseOf(String name, String phone, String otherThan) {
    if (name == null || name.isBlank() || phone == null || phone.isBlank()) {
      return null;
    }
    List<String> found = links.findOpenByNameAndPhone(name.strip(), phone.strip(), otherThan);
    return found.isEmpty() ? null : found.get(0);
  }
}
