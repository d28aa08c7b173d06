package org.sixfold.modeling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sixfold.access.GridScope;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.grid.Grids;
import org.sixfold.modeling.RunningModel.StandingCase;
import org.sixfold.modeling.persistence.RunningMapper;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cases behind a number on a model, for the command room: designers see the number only. */
@Service
public class StandingCases {

  private final RunningMapper mapper;
  private final Grids grids;
  private final ReleasedModels released;

  StandingCases(RunningMapper mapper, Grids grids, ReleasedModels released) {
    this.released = released;
    this.mapper = mapper;
    this.grids = grids;
  }

  /**
   * Cases of the user's grids that wait in an element, by id.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code model.unknown}, {@code
   *     model.notDeployed}
   */
  @Transactional(readOnly = true)
  public Page<StandingCase> of(SignedInUser user, String key, String element, Paging paging) {
    user.require(Role.SUPERVISOR, Role.ADMIN);
    List<String> paths = GridScope.paths(user, null, grids);
    Map<String, Integer> versions = new HashMap<>();
    mapper.definitions(key).forEach(row -> versions.put(row.id(), row.version()));
    if (versions.isEmpty()) {
      throw released.notRunning(key);
    }
    List<StandingCase> read =
        mapper.cases(versions.keySet(), element, paths, paging.after(), paging.fetch()).stream()
            .map(
                row ->
                    new StandingCase(
                        row.caseId(),
                        row.grid(),
                        versions.get(row.definition()),
                        row.since(),
                        row.due()))
            .toList();
    return paging.page(read, StandingCase::caseId);
  }
}
