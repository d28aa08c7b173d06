package org.sixfold.modeling;

import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.camunda.MigrationRoute;
import org.sixfold.camunda.MigrationTrial;
import org.sixfold.modeling.persistence.MigrationMapper;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

/**
 * Tries what a migration would do to each running case, one transaction a case, all rolled back.
 */
@Service
public class MigrationPreviews {

  private final MigrationMapper mapper;
  private final ReleaseMapper releases;
  private final MigrationTrial trial;

  MigrationPreviews(MigrationMapper mapper, ReleaseMapper releases, MigrationTrial trial) {
    this.mapper = mapper;
    this.releases = releases;
    this.trial = trial;
  }

  /**
   * Tries a page of cases.
   *
   * @param mapping from element to element of this model, where ids differ; may be null
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code migration.releaseUnknown} if
   *     a release was never released
   */
  public MigrationPreview of(
      SignedInUser user, String key, int from, int to, Map<String, String> mapping, Paging paging) {
    user.require(Role.DESIGNER, Role.ADMIN);
    String source = deployment(from);
    String target = deployment(to);
    List<String> ids = mapper.cases(key, source, paging.after(), paging.fetch());
    Page<String> page = paging.page(ids, id -> id);
    MigrationRoute route = new MigrationRoute(source, target, key, mapping);
    List<MigrationPreview.Case> tried =
        page.items().stream()
            .map(
                id -> {
                  MigrationTrial.Outcome outcome = trial.of(id, route);
                  return new MigrationPreview.Case(
                      id,
                      outcome.obstacles().isEmpty(),
                      outcome.tasks(),
                      outcome.timers(),
                      outcome.obstacles());
                })
            .toList();
    return new MigrationPreview(key, from, to, mapper.count(key, source), tried, page.next());
  }

  /**
   * That of a release in which cases may run: neither proposed, nor to come, nor withdrawn.
   *
   * @throws ProblemException 404 {@code migration.releaseUnknown}
   */
  String deployment(int number) {
    ReleaseRow release = releases.find(number);
    if (release == null || release.releasedAt() == null) {
      throw ProblemException.notFound("migration.releaseUnknown", number);
    }
    return release.deploymentId();
  }
}
