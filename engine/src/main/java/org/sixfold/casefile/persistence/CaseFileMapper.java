package org.sixfold.casefile.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;

/** Cases: opening, finding by key, moving. */
@Mapper
public interface CaseFileMapper {

  void insertCases(@Param("rows") List<CaseRow> rows);

  void insertRefreshes(@Param("rows") List<RefreshRow> rows);

  List<MatchRow> findOpen(@Param("keys") Collection<String> keys);

  /** Latest last. */
  List<MatchRow> findAnswered(
      @Param("keys") Collection<String> keys, @Param("since") Instant since);

  List<SummaryRow> findSummaries(@Param("ids") Collection<String> ids);

  /** 1 if the stage was another one. */
  int enterStage(@Param("id") String id, @Param("stage") Stage stage);

  /** 1 if the case was open; its key is free afterwards. */
  int close(
      @Param("id") String id,
      @Param("caseState") CaseState caseState,
      @Param("reason") String reason,
      @Param("at") Instant at);

  /** 1 if the case is in the state it changes from. */
  int changeState(@Param("id") String id, @Param("from") CaseState from, @Param("to") CaseState to);

  int place(@Param("id") String id, @Param("grid") String grid, @Param("gridPath") String gridPath);

  int phoneIsUsable(@Param("id") String id);

  /** 1 for the first call. */
  int called(@Param("id") String id);

  /** 1 for the first visit. */
  int visited(@Param("id") String id);

  /** Gives an open case another match key. */
  int changeKey(@Param("id") String id, @Param("openKey") String openKey);
}
