package org.sixfold.worklist.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.grid.Door;

/** Work items: the read model of tasks. */
@Mapper
public interface WorkItemMapper {

  void insertAll(@Param("items") List<WorkItemRow> items);

  WorkItemRow find(@Param("id") String id);

  /** Reads and locks, so that of two completions one waits and then sees the other's. */
  WorkItemRow findForUpdate(@Param("id") String id);

  List<WorkItemRow> findAll(@Param("ids") Collection<String> ids);

  /** The few combinations of further roles that occur, read by skipping through their index. */
  List<String> otherRoles(@Param("state") String state);

  List<WorkItemRow> search(TaskSearch search);

  /** How many there are by kind, stage and timing, of what a search without a page would find. */
  List<TaskCountRow> count(TaskSearch search);

  /** Open tasks that somebody has in hand. */
  List<WorkItemRow> openInHandOf(@Param("assignee") String assignee);

  List<WorkItemRow> openOf(@Param("caseId") String caseId);

  /** Of several cases, each case's by due time. */
  List<WorkItemRow> openOfKind(
      @Param("caseIds") Collection<String> caseIds, @Param("kind") String kind);

  int complete(
      @Param("id") String id,
      @Param("outcome") String outcome,
      @Param("by") String by,
      @Param("at") Instant at);

  /** Ends those that are still open. */
  int end(
      @Param("ids") Collection<String> ids,
      @Param("state") String state,
      @Param("by") String by,
      @Param("at") Instant at);

  int assign(@Param("ids") Collection<String> ids, @Param("assignee") String assignee);

  /** Open tasks of a facility follow its desk. */
  int changeDesk(@Param("facility") String facility, @Param("desk") String desk);

  int place(
      @Param("id") String id,
      @Param("grid") String grid,
      @Param("gridPath") String gridPath,
      @Param("assignee") String assignee);

  int rename(
      @Param("caseId") String caseId,
      @Param("name") String name,
      @Param("document") String document,
      @Param("phone") String phone,
      @Param("door") Door door);

  /** Moves the times of an open task. */
  int moveDue(
      @Param("id") String id,
      @Param("warnAt") Instant warnAt,
      @Param("dueAt") Instant dueAt,
      @Param("nextAt") Instant nextAt);

  /**
   * Locks tasks until the transaction ends.
   *
   * @throws org.springframework.dao.PessimisticLockingFailureException if somebody else has one of
   *     them locked; nobody waits
   */
  List<String> lock(@Param("ids") List<String> ids);

  /** Tasks that stand in another deployment now. */
  int moveTo(@Param("ids") Collection<String> ids, @Param("deployment") String deployment);

  /** What another deployment makes of an open task: kind, who does it, by when. */
  int remodel(WorkItemRow item);

  int markDraft(@Param("id") String id);

  boolean hasOpen(@Param("caseId") String caseId, @Param("username") String username);

  /** Open items without an engine task; at most a hundred ids. */
  List<String> openWithoutTask();

  /** Engine tasks without an open item; at most a hundred ids. */
  List<String> tasksWithoutOpen();
}
