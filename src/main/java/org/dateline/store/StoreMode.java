package org.dateline.store;

/** What a store is opened for. Either way it is open in one program at a time only. */
public enum StoreMode {
    READ,
    WRITE
}
