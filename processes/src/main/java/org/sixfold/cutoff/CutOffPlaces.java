package org.sixfold.cutoff;

import java.util.List;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Component;

/** The sub-districts that have a cut-off, and who sees it. */
@Component
class CutOffPlaces {

  private final Grids grids;

  CutOffPlaces(Grids grids) {
    this.grids = grids;
  }

  /** As the lists of the board. */
  static void requireReader(SignedInUser user) {
    user.require(Role.SUPERVISOR, Role.ADMIN, Role.SUBDISTRICT_LEADER);
  }

  /** Who answers for the day's figures with a name. */
  static void requireSigner(SignedInUser user) {
    user.require(Role.SUPERVISOR, Role.SUBDISTRICT_LEADER);
  }

  List<Grid> all() {
    return grids.subdistricts();
  }

  /**
   * The sub-district in which a grid lies; of null the user's own, of several the first.
   *
   * @throws ProblemException 422 {@code grid.unknown}, {@code cutOff.noSubdistrict} where no
   *     sub-district is the user's or the grid's; 403 {@code access.forbidden}
   */
  Grid of(SignedInUser user, String code) {
    Grid place =
        code == null
            ? all().stream()
                .filter(one -> belongs(user, one))
                .findFirst()
                .orElseThrow(CutOffPlaces::none)
            : grids
                .ancestor(grids.get(code).code(), Grid.Level.SUBDISTRICT)
                .orElseThrow(CutOffPlaces::none);
    if (!belongs(user, place)) {
      throw ProblemException.forbidden("access.forbidden");
    }
    return place;
  }

  /** A leader answers for a few villages, and with the others for the sub-district's figures. */
  private static boolean belongs(SignedInUser user, Grid place) {
    return user.covers(place.path())
        || user.gridPaths().stream().anyMatch(own -> own.startsWith(place.path()));
  }

  private static ProblemException none() {
    return ProblemException.unfit("cutOff.noSubdistrict", List.of());
  }
}
