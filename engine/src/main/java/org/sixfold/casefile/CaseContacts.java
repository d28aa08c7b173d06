package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contacts between cases as people enter and read them. */
@Service
public class CaseContacts implements CaseFileSection {

  private final FileAccess access;
  private final CaseLinks links;
  private final SixfoldClock clock;

  CaseContacts(FileAccess access, CaseLinks links, SixfoldClock clock) {
    this.access = access;
    this.links = links;
    this.clock = clock;
  }

  /**
   * A contact as a viewer of one of the two files may see it.
   *
   * @param name null if the other case lies beyond the viewer's grids
   * @param state null likewise
   */
  public record ContactView(
      String caseId, CaseLinks.Kind kind, Instant metAt, String name, CaseState state) {}

  @Override
  public String name() {
    return "contacts";
  }

  @Override
  public Object content(String caseId, SignedInUser viewer) {
    return of(caseId, viewer);
  }

  private List<ContactView> of(String caseId, SignedInUser viewer) {
    return links.of(caseId).stream().map(link -> view(link, viewer)).toList();
  }

  private static ContactView view(CaseLinks.Link link, SignedInUser viewer) {
    boolean near = viewer.covers(link.gridPath());
    return new ContactView(
        link.caseId(),
        link.kind(),
        link.metAt(),
        near ? link.name() : null,
        near ? link.state() : null);
  }

  /**
   * Lets through who may add contacts to a case.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code case.unknown}, 403 {@code
   *     access.forbidden}
   */
  public void checkMayLink(String caseId, SignedInUser by) {
    access.open(caseId, by);
    by.require(Role.SUPERVISOR, Role.GRID_MEMBER, Role.VILLAGE_CADRE, Role.LINK_CADRE, Role.DOCTOR);
  }

  /**
   * Links two cases, both of which the user may know of.
   *
   * @param metAt null for now
   * @return the contacts of the first one
   * @throws org.sixfold.shared.ProblemException as {@link #checkMayLink}; 422 {@code
   *     contact.invalid}
   */
  @Transactional
  public List<ContactView> link(
      String caseId, SignedInUser by, String otherCaseId, CaseLinks.Kind kind, Instant metAt) {
    checkMayLink(caseId, by);
    links.link(caseId, otherCaseId, kind, metAt == null ? clock.now() : metAt);
    return of(caseId, by);
  }
}
