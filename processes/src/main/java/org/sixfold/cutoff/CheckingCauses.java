package org.sixfold.cutoff;

import java.util.List;
import java.util.Set;
import org.sixfold.board.StopCauses;
import org.springframework.stereotype.Component;

/**
 * What holds up a person who is still being checked, by the task that is open. Whose phone is
 * invalid is visited at once, so that such a person counts under the visit.
 */
@Component
class CheckingCauses implements StopCauses {

  @Override
  public List<Cause> causes() {
    return List.of(
        new Cause("GATE", Set.of("meet-at-gate"), null),
        new Cause("RECEIPT", Set.of("return-with-receipt"), "RECEIPT"),
        new Cause("RETURN", Set.of("return-with-receipt"), null),
        new Cause("TRACE_CLOSE", Set.of("trace-person"), "CLOSE"),
        new Cause("TRACE", Set.of("trace-person"), null),
        new Cause("CONTRADICTION", Set.of("clarify-contradiction"), null),
        new Cause("PLACE", Set.of("place-person"), null),
        new Cause(VISIT, Set.of("visit-person"), null),
        new Cause(CALL, Set.of("check-by-phone"), null),
        new Cause("CLASS", Set.of("confirm-class"), null),
        new Cause(DECISION, Set.of("sign-decision"), null));
  }
}
