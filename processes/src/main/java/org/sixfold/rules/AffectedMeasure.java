package org.sixfold.rules;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;

/** One for whom something changes: what runs, and what becomes of it. */
record AffectedMeasure(RunningMeasure running, SwitchLine line) {

  /**
   * The kinds that go on from a moment, in order; empty if the person is free then, nothing at all
   * if nobody does anything.
   *
   * @param listed whether a signed list orders what the new rule says; else only what is allowed no
   *     more falls away
   */
  Optional<List<Kind>> left(Instant moment, boolean listed) {
    if (listed) {
      return Optional.of(line.parts().stream().map(Part::kind).toList());
    }
    return RuleFitting.left(running, line, moment)
        .map(left -> left.parts().stream().map(RunningMeasure.Part::kind).toList());
  }

  /**
   * When the person leaves the facility; empty for who is in none, or has left it by the moment.
   *
   * @param listed as for {@link #left}
   */
  Optional<Instant> leavesFacility(Instant moment, boolean listed) {
    if (!running.isInFacility() || running.first().lawfulEnd().isBefore(moment)) {
      return Optional.empty();
    }
    if (listed) {
      return Optional.of(
          line.parts().stream()
              .filter(part -> part.kind() == Kind.CENTRALISED_ISOLATION)
              .map(Part::lawfulEnd)
              .max(Instant::compareTo)
              .orElse(moment));
    }
    return Optional.of(
        RuleFitting.left(running, line, moment)
            .map(
                left ->
                    left.parts().stream()
                        .filter(part -> part.kind() == Kind.CENTRALISED_ISOLATION)
                        .map(RunningMeasure.Part::lawfulEnd)
                        .max(Instant::compareTo)
                        .orElse(moment))
            .orElse(running.first().lawfulEnd()));
  }
}
