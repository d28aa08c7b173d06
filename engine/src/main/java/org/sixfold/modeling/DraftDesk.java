package org.sixfold.modeling;

import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Component;

/** Who may work on a draft, and that two who do wait for each other. */
@Component
class DraftDesk {

  private final DraftMapper mapper;
  private final SixfoldClock clock;

  DraftDesk(DraftMapper mapper, SixfoldClock clock) {
    this.mapper = mapper;
    this.clock = clock;
  }

  /**
   * A draft to be read.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code draft.unknown}
   */
  DraftRow find(SignedInUser user, String id) {
    user.require(Role.DESIGNER, Role.ADMIN);
    return known(mapper.find(id));
  }

  /**
   * A draft to be changed, by nobody else before this transaction ends.
   *
   * @throws ProblemException as {@link #find}; 409 {@code draft.closed}
   */
  DraftRow open(SignedInUser user, String id) {
    user.require(Role.DESIGNER, Role.ADMIN);
    DraftRow draft = known(mapper.lock(id));
    if (!Draft.State.OPEN.name().equals(draft.state())) {
      throw ProblemException.conflict("draft.closed");
    }
    return draft;
  }

  /** Counts a change and remembers who made it; gives the draft's new revision. */
  int touch(DraftRow draft, SignedInUser user) {
    int revision = draft.revision() + 1;
    mapper.touch(draft.id(), revision, user.username(), clock.now());
    if (!mapper.editors(draft.id()).contains(user.username())) {
      mapper.insertEditor(draft.id(), user.username());
    }
    return revision;
  }

  private static DraftRow known(DraftRow draft) {
    if (draft == null) {
      throw ProblemException.notFound("draft.unknown");
    }
    return draft;
  }
}
