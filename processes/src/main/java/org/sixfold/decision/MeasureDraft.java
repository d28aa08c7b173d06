package org.sixfold.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.casefile.Restrictions.Part;
import org.sixfold.casework.Exposures.Decided;
import org.sixfold.casework.MeasureChange;
import org.sixfold.casework.Proposals.Proposal;
import org.sixfold.casework.RestrictionRule;

/**
 * What a signature now would make of the latest proposal.
 *
 * @param start first moment of limitation; null if nobody limits the person yet
 * @param inPlace whether the person already is where it is carried out, and the place was looked at
 * @param cumulativeDays days of restriction for this exposure up to its end
 * @param before what was decided about the same exposure, oldest first
 */
record MeasureDraft(
    Proposal proposal,
    RestrictionRule rule,
    Measure measure,
    MeasureChange change,
    Instant start,
    boolean inPlace,
    int cumulativeDays,
    List<Decided> before) {

  /** What the body that signs must be competent for. */
  Collection<Kind> kinds() {
    return measure.parts().stream().map(Part::kind).distinct().toList();
  }
}
