package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import org.sixfold.access.Role;

/** The six who answer for one person. All writes join the caller's transaction and are audited. */
public interface Teams {

  /** The roles of the six, in their order. */
  List<Role> SIX =
      List.of(
          Role.GRID_MEMBER,
          Role.VILLAGE_CADRE,
          Role.LINK_CADRE,
          Role.POLICE_OFFICER,
          Role.DOCTOR,
          Role.SUBDISTRICT_LEADER);

  /**
   * One of the six places.
   *
   * @param username null while vacant
   * @param substitute who takes the seat when that member is away; null if nobody was named
   * @param noneReason why it stays vacant for the time being; null if not told or not vacant
   */
  record Seat(Role role, String username, String substitute, String noneReason, Instant since) {}

  /**
   * Names the six from roster and rota for the case's grid, at the signature; a seat that is filled
   * already stays as it is.
   *
   * @return the roles for which nobody was found, in order
   */
  List<Role> assign(String caseId);

  /**
   * Gives a seat to a member of that role; whoever sat there before leaves it.
   *
   * @param substitute another member of the role, for when that one is away; null for nobody
   */
  void fill(String caseId, Role role, String username, String substitute);

  /** Says why a seat stays vacant for the time being. */
  void leaveVacant(String caseId, Role role, String reason);

  /** The six seats in order; empty before the signature. */
  List<Seat> of(String caseId);
}
