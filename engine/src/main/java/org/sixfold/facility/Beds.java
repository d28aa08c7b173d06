package org.sixfold.facility;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who holds which bed. The database decides: a bed has one holder at a time, on any number of
 * nodes.
 *
 * <p>A bed is held from its booking until it is given back, and never longer than an isolation of
 * the case runs: with the last one's lawful end, a death, a hospital or an ended case the bed is
 * free without anybody's doing. Who is free and stays by own wish holds the bed until it is given
 * back. All writes join the caller's transaction and are audited.
 */
public interface Beds {

  /**
   * Books a bed for somebody who is to come; another bed booked for the same arrival is given back.
   *
   * @return the bed
   * @throws org.sixfold.shared.ProblemException 409 {@code facility.bedTaken}, 422 {@code
   *     facility.bedUnfit} with the reason at the field {@code bed}
   */
  Bed book(BedWish wish);

  /**
   * The person has arrived in the booked bed, or in another free one of the same facility; a bed
   * left behind elsewhere is given back.
   *
   * @param bed the bed's code
   * @throws org.sixfold.shared.ProblemException as {@link #book}
   */
  void arrive(BedWish wish, Instant at);

  /**
   * A free person stays by own wish in the bed where the person lay; where somebody else has it by
   * now, in another one of the house. Nothing happens to who lay in none.
   *
   * @throws org.sixfold.shared.ProblemException as {@link #book}
   */
  void stayByWish(String caseId, Instant at);

  /** The bed booked for an arrival to come. */
  Optional<Stay> expected(String caseId);

  /**
   * Since when somebody lies in a facility whom no hospital and no escort took from it; the bed may
   * have lapsed or been given back with the end of the stay, for nobody leaves by that.
   */
  Optional<Instant> lodgedSince(String caseId);

  /** The bed in which somebody lies. */
  Optional<Stay> present(String caseId);

  /** Gives back what is booked for an arrival to come; reason is a dotted word. */
  void cancel(String caseId, String reason);

  /** Gives back every bed of a case; reason is a dotted word. */
  void free(String caseId, String reason);

  /** Beds that nobody holds, in order. */
  List<Bed> freeBeds(String facility);

  /** Those in the house or on their way, in the order of their beds. */
  List<Stay> stays(String facility);
}
