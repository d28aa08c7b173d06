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

  Instant nextDue(@Param("channel") String channel);

  /** Bundles to be sent. */
  List<String> dueBundles(
      @Param("channel") String channel, @Param("now") Instant now, @Param("limit") int limit);

  /** Locks a bundle that is still due by its first mail; null if another node has it. */
  String lockBundle(@Param("bundleId") String bundleId, @Param("now") Instant now);

  /** The mails of a bundle in the order they were queued. */
  List<OutboxRow> bundle(@Param("bundleId") String bundleId);

  void finish(
      @Param("bundleId") String bundleId,
      @Param("state") String state,
      @Param("at") Instant at,
      @Param("failure") String failure);

  void retry(
      @Param("bundleId") String bundleId,
      @Param("at") Instant at,
      @Param("failure") String failure);

  /** Tries it later without counting an attempt. */
  void postpone(@Param("bundleId") String bundleId, @Param("at") Instant at);

  /** Who has mails that are held no longer, or were never looked at. */
  List<String> receiversOfHeld(
      @Param("channel") String channel, @Param("now") Instant now, @Param("limit") int limit);

  /** Ids of one receiver's held mails that are due, the oldest first. */
  List<String> held(
      @Param("channel") String channel,
      @Param("username") String username,
      @Param("now") Instant now);

  /** When the receiver's unsent bundle is tried next; null if there is none. */
  Instant nextTryOfBundle(@Param("channel") String channel, @Param("username") String username);

  void bind(@Param("ids") Collection<String> ids, @Param("bundleId") String bundleId);

  void hold(@Param("ids") Collection<String> ids, @Param("until") Instant until);

  /** Locks and reads from when somebody may be sent another message. */
  Instant lockPace(@Param("channel") String channel, @Param("username") String username);

  void insertPace(
      @Param("channel") String channel,
      @Param("username") String username,
      @Param("nextAt") Instant nextAt);

  void updatePace(
      @Param("channel") String channel,
      @Param("username") String username,
      @Param("nextAt") Instant nextAt);

  List<StateCount> counts();
}
