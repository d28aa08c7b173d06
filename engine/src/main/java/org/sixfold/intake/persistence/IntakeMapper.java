package org.sixfold.intake.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** SQL of handed-down lists. */
@Mapper
public interface IntakeMapper {

  void insertList(ListRow list);

  void insertFile(@Param("listId") String listId, @Param("content") byte[] content);

  FileRow file(@Param("listId") String listId);

  void deleteFile(@Param("listId") String listId);

  ListRow find(@Param("id") String id);

  ListRow findLive(@Param("hash") String hash);

  /** Locks the list until the transaction ends. */
  ListRow lock(@Param("id") String id);

  List<ListRow> page(@Param("before") String before, @Param("limit") int limit);

  /** The list that came first of those that want work. */
  String oldestActive();

  int begin(@Param("id") String id, @Param("at") Instant at);

  int laidOut(
      @Param("id") String id,
      @Param("state") String state,
      @Param("layout") String layout,
      @Param("rowsInFile") int rowsInFile);

  int finish(
      @Param("id") String id,
      @Param("state") String state,
      @Param("problem") String problem,
      @Param("liveHash") String liveHash,
      @Param("at") Instant at);

  void count(CountsRow counts);

  List<FirstRow> firstRows(@Param("listId") String listId, @Param("keys") Collection<String> keys);

  void insertRows(@Param("rows") List<OutcomeRow> rows);

  OutcomeRow row(@Param("listId") String listId, @Param("rowNo") int rowNo);

  void updateRow(OutcomeRow row);

  List<OutcomeRow> rows(
      @Param("listId") String listId,
      @Param("outcome") String outcome,
      @Param("grid") String grid,
      @Param("after") int after,
      @Param("limit") int limit);

  /** Cases this list opened, in the order of its rows; after: how many to leave out. */
  List<String> openedCases(
      @Param("listId") String listId, @Param("after") int after, @Param("limit") int limit);

  /** Of the given cases those that rows of another list are about too. */
  List<String> alsoOnOtherLists(
      @Param("listId") String listId, @Param("caseIds") Collection<String> caseIds);
}
