package org.sixfold.ownpage;

import java.time.Instant;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileSection;
import org.sixfold.ownpage.persistence.LinkMapper;
import org.sixfold.ownpage.persistence.LinkRow;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/**
 * Whether the person has a page, in the file: who gave it, whether it was used, whether it locks.
 */
@Component
class OwnPageSection implements CaseFileSection {

  private final LinkMapper links;
  private final PageLife life;
  private final SixfoldClock clock;

  OwnPageSection(LinkMapper links, PageLife life, SixfoldClock clock) {
    this.links = links;
    this.life = life;
    this.clock = clock;
  }

  /**
   * The page's link.
   *
   * @param state {@code NONE}, {@code OPEN}, {@code LOCKED} after too many wrong codes, or {@code
   *     OVER} once the case has no page any more
   */
  record PageView(
      String state,
      String madeBy,
      Instant madeAt,
      Instant givenAt,
      String givenTo,
      Instant openedAt) {}

  @Override
  public String name() {
    return "ownPage";
  }

  @Override
  public PageView content(String caseId, SignedInUser viewer) {
    LinkRow link = links.findOpen(caseId);
    if (link == null) {
      return new PageView(life.isOpen(caseId) ? "NONE" : "OVER", null, null, null, null, null);
    }
    return new PageView(
        state(link), link.madeBy(), link.madeAt(), link.givenAt(), link.givenTo(), link.openedAt());
  }

  private String state(LinkRow link) {
    if (!life.isOpen(link.caseId())) {
      return "OVER";
    }
    boolean locked = link.lockedUntil() != null && link.lockedUntil().isAfter(clock.now());
    return locked ? "LOCKED" : "OPEN";
  }
}
