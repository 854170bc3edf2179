/* A host in C, for the guest in guest.wat. To build and run it:
 *
 *     wasmo build guest.wat --emit staticlib
 *     cc main.c libguest.a -lm -o main
 *     ./main
 *
 * The first command also writes guest.h, which has the functions of this guest with their types. */

#include "guest.h"

#include <stdio.h>
#include <stdlib.h>

/* What the functions below work on: `user` points to it. */
struct host {
    int logged;
    int left;
};

/* The guest's import "env" "log": a text in the guest's memory. */
static wasmo_status write_log(void *user, guest *self, int32_t text, int32_t len) {
    struct host *host = user;
    char copy[64];
    if (len < 0 || len >= (int32_t)sizeof copy)
        return WASMO_TRAP_MEMORY_OUT_OF_BOUNDS;
    /* The guest may give any address: this checks it. */
    wasmo_status status = guest_memory_read(self, (uint32_t)text, copy, (size_t)len);
    if (status != WASMO_OK)
        return status;
    copy[len] = 0;
    printf("the guest says: %s\n", copy);
    host->logged++;
    return WASMO_OK;
}

/* The guest's import "env" "next". */
static wasmo_status give_next(void *user, guest *self, int32_t *result) {
    struct host *host = user;
    int64_t calls;
    /* A function of the host may use the instance, and call back into it. */
    if (guest_calls_get(self, &calls) != WASMO_OK)
        return WASMO_INVALID;
    if (calls > 100)
        return WASMO_USER + 7;
    *result = host->left--;
    return WASMO_OK;
}

static void check(wasmo_status status) {
    if (status != WASMO_OK) {
        fprintf(stderr, "%s\n", wasmo_last_message());
        exit(1);
    }
}

int main(void) {
    struct host host = {0, 4};
    guest_imports imports = {&host, write_log, 3, give_next};
    guest self;
    check(guest_new(&self, &imports, NULL));

    int32_t scaled, quotient, rest, sum;
    check(guest_scale(&self, 14, &scaled));
    printf("14 scaled: %d, after %d texts\n", scaled, host.logged);
    check(guest_div_mod(&self, 17, 5, &quotient, &rest));
    printf("17 by 5: %d, rest %d\n", quotient, rest);
    check(guest_sum(&self, &sum));
    printf("4 + 3 + 2 + 1: %d\n", sum);

    int32_t a[4] = {1, 2, 3, 4}, b[4] = {10, 20, 30, 40}, lanes[4];
    check(guest_add_lanes(&self, (uint8_t *)a, (uint8_t *)b, (uint8_t *)lanes));
    printf("lanes: %d %d %d %d\n", lanes[0], lanes[1], lanes[2], lanes[3]);
    double half;
    check(guest_half(&self, 5.0f, &half));
    printf("half of 5: %g\n", half);

    /* A trap is a status, and the instance stays usable. */
    wasmo_status status = guest_div_mod(&self, 1, 0, &quotient, &rest);
    printf("1 by 0: status %d, %s\n", status, wasmo_message(status));
    status = guest_deeper(&self);
    printf("deeper: status %d, %s\n", status, wasmo_message(status));

    /* What a function of the host returns comes out of the call. */
    check(guest_calls_set(&self, 101));
    status = guest_sum(&self, &sum);
    printf("sum: status %d\n", status);

    /* Memory: by pointer, or by checked copies. */
    guest_memory_data(&self)[16] = 'S';
    printf("%llu bytes of memory\n", (unsigned long long)guest_memory_size(&self));
    check(guest_memory_grow(&self, 1));
    printf("%llu after growing\n", (unsigned long long)guest_memory_size(&self));
    check(guest_scale(&self, 1, &scaled));
    char byte;
    status = guest_memory_read(&self, 131072, &byte, 1);
    printf("outside: status %d, %s\n", status, wasmo_last_message());

    /* An instance without what it needs. */
    guest other;
    guest_imports nothing = {0};
    status = guest_new(&other, &nothing, NULL);
    printf("without imports: status %d\n", status);

    guest_delete(&self);
    return 0;
}
