package org.sixfold.notification.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** The outbox. */
@Mapper
public interface OutboxMapper {

  List<String> known(@Param("keys") Collection<String> keys);

  void insertAll(@Param("mails") List<OutboxRow> mails);

  Instant nextDue();

  List<String> due(@Param("now") Instant now, @Param("limit") int limit);

  /** Locks a mail that is still due; null if another node has it. */
  OutboxRow take(@Param("id") String id, @Param("now") Instant now);

  void finish(
      @Param("id") String id,
      @Param("state") String state,
      @Param("at") Instant at,
      @Param("failure") String failure);

  void retry(@Param("id") String id, @Param("at") Instant at, @Param("failure") String failure);

  List<StateCount> counts();
}
