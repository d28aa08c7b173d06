package org.sixfold.worklist;

import java.util.List;
import java.util.Map;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.shared.ProblemException;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.stereotype.Service;

/** All that one member has in hand, also one who has left. */
@Service
public class MemberLoad {

  private final WorkItemMapper items;
  private final UserDirectory users;
  private final BulkTasks bulk;

  MemberLoad(WorkItemMapper items, UserDirectory users, BulkTasks bulk) {
    this.items = items;
    this.users = users;
    this.bulk = bulk;
  }

  /**
   * Gives it to another, as far as role and grids allow.
   *
   * @throws ProblemException 403 {@code access.forbidden} for all but the command room, 404 {@code
   *     member.unknown}, 422 {@code task.bulkTooMany}
   */
  public BulkTasks.Done move(SignedInUser user, String from, String to) {
    user.require(Role.SUPERVISOR);
    List<String> ids = items.openInHandOf(from).stream().map(WorkItemRow::id).toList();
    if (ids.isEmpty() && users.find(from).isEmpty()) {
      throw ProblemException.notFound("member.unknown");
    }
    return bulk.run(user, BulkTasks.Action.ASSIGN, ids, Map.of("username", to));
  }
}
